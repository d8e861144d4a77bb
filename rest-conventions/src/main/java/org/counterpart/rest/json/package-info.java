/** How JSON is read and written. */
package org.counterpart.rest.json;
