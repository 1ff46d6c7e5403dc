/**
 * The client of the videos protocol ({@code /v1/videos}) at any base URL: orders, polls, fetches and deletes videos. It knows nothing
 * of jobs and attempts, waits for nothing by itself, and trusts nothing that the provider says.
 */
@NullMarked
package dev.cinelog.saga.generator.openai;

import org.jspecify.annotations.NullMarked;
