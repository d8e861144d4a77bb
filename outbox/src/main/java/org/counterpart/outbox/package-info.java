/**
 * The transactional outbox: events commit with the change they tell of and reach Kafka in order.
 */
package org.counterpart.outbox;
