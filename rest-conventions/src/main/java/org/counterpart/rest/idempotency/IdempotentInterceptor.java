package org.counterpart.rest.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.Violation;
import org.counterpart.rest.security.Caller;

/**
 * Runs an operation once for each key. It opens the transaction that the operation then joins, so
 * it stands outside of {@code @Transactional}; whoever fails leaves nothing, not even the key.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotentInterceptor {
  private static final String LOCK_TIMEOUT = "55P03";

  @Inject IdempotencyStore store;
  @Inject IdempotencyConfig config;
  @Inject RequestHash hash;
  @Inject Answers answers;
  @Inject Caller caller;
  @Inject HttpHeaders headers;
  @Inject Request request;
  @Inject UriInfo uri;

  @AroundInvoke
  Object once(InvocationContext invocation) throws Exception {
    String key = headers.getHeaderString(IdempotencyId.HEADER);
    if (key == null) {
      return invocation.proceed();
    }
    String operation = request.getMethod() + " " + uri.getPath();
    return inTransaction(new IdempotencyId(caller.subject(), operation, key), invocation);
  }

  private Object inTransaction(IdempotencyId id, InvocationContext invocation) throws Exception {
    String requestHash = hash.of(invocation.getMethod(), invocation.getParameters());
    QuarkusTransaction.begin();
    try {
      Object returned =
          claim(id, requestHash)
              ? run(id, requestHash, invocation)
              : replay(id, requestHash, invocation);
      if (!QuarkusTransaction.isRollbackOnly()) {
        QuarkusTransaction.commit();
      }
      return returned;
    } finally {
      if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
        QuarkusTransaction.rollback();
      }
    }
  }

  private boolean claim(IdempotencyId id, String requestHash) throws SQLException {
    try {
      return store.claim(id, requestHash, config.patience());
    } catch (SQLException e) {
      if (LOCK_TIMEOUT.equals(e.getSQLState())) {
        throw new ProblemException(
            GeneralProblems.UNAVAILABLE,
            "A request with this Idempotency-Key is still at work. Try again.");
      }
      throw e;
    }
  }

  private Object run(IdempotencyId id, String requestHash, InvocationContext invocation)
      throws Exception {
    Object returned = invocation.proceed();
    StoredAnswer answer = answers.store(requestHash, returned);
    if (answer.status() < 400) {
      store.store(id, answer, About.of(id.operation(), answer.headers(), caller.partnerIdIfAny()));
    } else {
      // A refusal changes nothing, and the next attempt may find what this one missed.
      QuarkusTransaction.setRollbackOnly();
    }
    return returned;
  }

  private Object replay(IdempotencyId id, String requestHash, InvocationContext invocation)
      throws Exception {
    StoredAnswer answer = store.find(id);
    if (!answer.requestHash().equals(requestHash)) {
      String detail = "It belongs to a request with another content: use a new key.";
      throw new ProblemException(
          GeneralProblems.IDEMPOTENCY_KEY_REUSED,
          detail,
          List.of(Violation.ofParameter(IdempotencyId.HEADER, "idempotency-key-reused", detail)));
    }
    return answers.replay(answer, invocation.getMethod());
  }
}
