package org.counterpart.stack.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * The mails, each a file: a line of JSON with its envelope, then the message as it came. A file has
 * its name only when it is complete and on disk. Safe for use by several threads.
 */
final class MailStore {
  static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static final String SUFFIX = ".mail";
  private static final Pattern ID = Pattern.compile("\\d{10}");

  private final Path directory;
  private final AtomicLong lastId = new AtomicLong();
  private final ConcurrentNavigableMap<String, MailSummary> mails = new ConcurrentSkipListMap<>();

  private MailStore(Path directory) {
    this.directory = directory;
  }

  /** Opens the directory, with the mails that are in it; makes it when it is not there. */
  static MailStore open(Path directory) throws IOException {
    Files.createDirectories(directory);
    var store = new MailStore(directory);
    try (var files = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        store.index(name.substring(0, name.length() - SUFFIX.length()), Files.readAllBytes(file));
      }
    }
    if (!store.mails.isEmpty()) {
      store.lastId.set(Long.parseLong(store.mails.lastKey()));
    }
    return store;
  }

  private void index(String id, byte[] file) throws IOException {
    int end = endOfEnvelope(file);
    Envelope envelope = JSON.readValue(file, 0, end, Envelope.class);
    mails.put(id, MailSummary.of(id, envelope, rest(file, end)));
  }

  /**
   * Keeps a message, and returns its id only when it would survive a crash.
   *
   * @throws IOException when it could not be kept; nothing of it is left then
   */
  String keep(String sender, List<String> recipients, byte[] raw) throws IOException {
    String id = "%010d".formatted(lastId.incrementAndGet());
    var envelope = new Envelope(sender, recipients, Instant.now());
    Path draft = directory.resolve(id + ".draft");
    try (var channel =
        FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      write(channel, JSON.writeValueAsBytes(envelope));
      write(channel, new byte[] {'\n'});
      write(channel, raw);
      channel.force(true);
    }
    Files.move(draft, directory.resolve(id + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
    mails.put(id, MailSummary.of(id, envelope, raw));
    return id;
  }

  private static void write(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /** All mails, newest first. */
  Collection<MailSummary> newestFirst() {
    return mails.descendingMap().values();
  }

  Optional<MailSummary> find(String id) {
    return Optional.ofNullable(mails.get(id));
  }

  /** The message as it came over SMTP; empty when there is none of this id. */
  Optional<byte[]> raw(String id) throws IOException {
    if (!ID.matcher(id).matches() || !mails.containsKey(id)) {
      return Optional.empty();
    }
    byte[] file = Files.readAllBytes(directory.resolve(id + SUFFIX));
    return Optional.of(rest(file, endOfEnvelope(file)));
  }

  private static int endOfEnvelope(byte[] file) {
    int end = 0;
    while (file[end] != '\n') {
      end++;
    }
    return end;
  }

  private static byte[] rest(byte[] file, int endOfEnvelope) {
    return java.util.Arrays.copyOfRange(file, endOfEnvelope + 1, file.length);
  }
}
