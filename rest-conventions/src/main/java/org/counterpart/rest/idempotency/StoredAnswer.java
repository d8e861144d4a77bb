package org.counterpart.rest.idempotency;

import java.util.List;
import java.util.Map;

/**
 * What was answered the first time.
 *
 * @param requestHash of the request that the answer belongs to
 * @param body JSON; null where there was none
 */
record StoredAnswer(
    String requestHash, int status, Map<String, List<String>> headers, String body) {}
