/** Entity tags from versions, and the conditions of updates. */
package org.counterpart.rest.etag;
