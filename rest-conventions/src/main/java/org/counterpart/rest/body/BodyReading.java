package org.counterpart.rest.body;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.Violation;

/** Holds every body to its limit, and takes none at all for the mistake that it is. */
@Provider
public class BodyReading implements ReaderInterceptor {
  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (context.getProperty(BodyLimitFilter.LIMIT) instanceof Long limit) {
      context.setInputStream(new BoundedStream(context.getInputStream(), limit));
    }
    Object body = context.proceed();
    if (body == null) {
      String detail = "The request needs a body.";
      throw new ProblemException(
          GeneralProblems.MALFORMED, detail, List.of(new Violation("", "required", detail)));
    }
    return body;
  }
}
