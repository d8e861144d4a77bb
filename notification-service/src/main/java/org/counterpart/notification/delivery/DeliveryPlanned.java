package org.counterpart.notification.delivery;

/** A delivery was planned in a transaction; whoever sends can begin once that has committed. */
public record DeliveryPlanned() {}
