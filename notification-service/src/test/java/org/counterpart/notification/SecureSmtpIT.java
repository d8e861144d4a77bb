package org.counterpart.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
@WithTestResource(SecureSmtpResource.class)
class SecureSmtpIT {

  @Test
  void shouldSendEncryptedOnceItsLoginIsTaken() {
    Scene scene = new Scene().prepared();

    scene.publishMatch();

    JsonPath log = Inbox.delivery(scene.opportunity, "SENT");
    assertThat(SecureSmtpResource.took(scene.address)).isTrue();
    assertThat(log.getInt("items[0].attempts")).isEqualTo(2);
  }
}
