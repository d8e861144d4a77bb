# The issuer of the local stack, for trying things out: whoever can read its key can be anybody.
# In production the services take any OpenID Connect provider by QUARKUS_OIDC_AUTH_SERVER_URL.
FROM eclipse-temurin:25-jre
WORKDIR /app
COPY *.jar ./
RUN mkdir /key && chown 10001:10001 /key
USER 10001:10001
VOLUME /key
ENTRYPOINT ["java", "-Xmx48m", "-XX:+UseSerialGC", "-cp", "/app/*", "org.counterpart.stack.issuer.IssuerMain"]
CMD ["http://issuer:8090", "8090", "/key/issuer.json"]
