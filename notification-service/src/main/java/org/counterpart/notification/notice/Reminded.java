package org.counterpart.notification.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A partner that was asked whether its profile is right.
 *
 * @param answeredAt nullable: nobody has answered yet
 */
public record Reminded(UUID partnerId, Instant answeredAt) {}
