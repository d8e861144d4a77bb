/** How much a request may send. */
package org.counterpart.rest.body;
