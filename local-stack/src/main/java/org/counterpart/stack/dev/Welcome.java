package org.counterpart.stack.dev;

import java.util.Map;

/** What people read when the stack is ready. */
record Welcome(DevStack stack, Arguments.Run run, Console console) {

  /**
   * @param partner id of the partner that posted the sample opportunity; {@code null} without one
   */
  void print(String partner) {
    console.line("");
    console.line("Ready after " + Console.seconds(console.seconds()));
    console.line("");
    Map<String, Object> endpoints =
        stack.addresses().named(stack.smtpServer(), stack.issuer().url());
    endpoints.forEach((name, address) -> console.line("  %-15s %s".formatted(name, address)));
    console.line("");
    if (partner == null) {
      console.line("  Nothing is loaded. Ctrl-C ends everything.");
    } else {
      nextSteps(partner);
    }
  }

  private void nextSteps(String partner) {
    Addresses addresses = stack.addresses();
    console.line("Partner " + partner + " has posted the sample opportunity. Next:");
    console.line(
        run.smtp().isPresent()
            ? "  1. Look for its mails at " + run.smtp().get()
            : "  1. Read the mails it led to:   " + addresses.inboxUrl());
    console.line(
        """
          2. See what the poster sees:
               curl -H "Authorization: Bearer $(./dev token %s)" \\
                 %s/opportunities
          3. Try the API in a browser:   %s/q/swagger-ui
        Ctrl-C ends everything.\
        """
            .formatted(
                partner, addresses.url(Service.OPPORTUNITY), addresses.url(Service.OPPORTUNITY)));
  }
}
