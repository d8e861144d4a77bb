package org.counterpart.broken.record;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** Finds itself. */
public class ActiveRow extends PanacheEntity {}
