package org.counterpart.notification.delivery;

import java.util.List;

/** The form of a page in the API's description. */
record DeliveryPage(List<DeliveryView> items, String next) {}
