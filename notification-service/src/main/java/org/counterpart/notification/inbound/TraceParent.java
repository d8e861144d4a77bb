package org.counterpart.notification.inbound;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The W3C trace context of a record, kept so that the mail continues the trace of the request. */
public final class TraceParent {
  private static final String NAME = "traceparent";
  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{2}-(?<trace>[0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

  private TraceParent() {}

  /** The record's trace parent; null where there is none that is well-formed. */
  public static String of(Headers headers) {
    Header header = headers.lastHeader(NAME);
    if (header == null || header.value() == null) {
      return null;
    }
    String value = new String(header.value(), US_ASCII);
    return FORM.matcher(value).matches() ? value : null;
  }

  /** The trace id in a trace parent, 32 hexadecimal digits; null for null. */
  public static String traceId(String traceparent) {
    if (traceparent == null) {
      return null;
    }
    Matcher matcher = FORM.matcher(traceparent);
    return matcher.matches() ? matcher.group("trace") : null;
  }
}
