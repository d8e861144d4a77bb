/** One effect for one Idempotency-Key, however often the request is sent. */
package org.counterpart.rest.idempotency;
