/** A token bucket for each caller. */
package org.counterpart.rest.ratelimit;
