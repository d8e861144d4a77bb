/** Rules for single values of a JSON document, and the pointers of those that break them. */
package org.counterpart.profile.validation;
