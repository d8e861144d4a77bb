/**
 * Competencies, the certifications that count towards them, countries and regions: reference data
 * with a source and a date, shipped and importable.
 */
package org.counterpart.profile.taxonomy;
