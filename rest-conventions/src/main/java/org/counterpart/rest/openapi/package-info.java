/** What all operations have in common, written into the OpenAPI document in one place. */
package org.counterpart.rest.openapi;
