/** How Axon is put together here: serializers, buses, transactions, stores. Every one of them is named, none is left to a default. */
@NullMarked
package dev.cinelog.app.axon;

import org.jspecify.annotations.NullMarked;
