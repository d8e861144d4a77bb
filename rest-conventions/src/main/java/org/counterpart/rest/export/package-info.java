/** Everything that a service's database has on a partner or a person, as JSON. */
package org.counterpart.rest.export;
