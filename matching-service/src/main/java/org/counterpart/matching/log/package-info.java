/** Reading Kafka's log by position rather than by consumer group. */
package org.counterpart.matching.log;
