package org.counterpart.opportunity.taxonomy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What this service reads of an event on the {@code competencies} topic; the rest is none of its
 * business, and what later versions add is ignored.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record CompetencyEvent(String code, long version, String name, boolean retired) {}
