/** Constraints for codes that are defined elsewhere, and for text that ends up in mails. */
package org.counterpart.rest.iso;
