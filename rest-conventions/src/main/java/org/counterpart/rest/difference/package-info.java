/** What changed between two JSON values, field by field. */
package org.counterpart.rest.difference;
