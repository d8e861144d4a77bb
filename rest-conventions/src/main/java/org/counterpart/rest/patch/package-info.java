/** JSON Merge Patch (RFC 7396). */
package org.counterpart.rest.patch;
