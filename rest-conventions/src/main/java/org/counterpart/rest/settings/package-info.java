/** What a service must be told before it starts. */
package org.counterpart.rest.settings;
