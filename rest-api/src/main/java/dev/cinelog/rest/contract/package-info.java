/** What makes a contract: the paths it owns and its way to say no. The contracts themselves are packages of their own. */
@NullMarked
package dev.cinelog.rest.contract;

import org.jspecify.annotations.NullMarked;
