package org.counterpart.benchmarks.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Sixty projects of thirty organisations, one every ten days from 2022 on, in the form of the real
 * files: the extract of those is too small for anybody to be found. Organisations of one topic work
 * together, and most texts name one of them.
 */
final class MadeUpCordis {

  private static final int PROJECTS = 60;
  private static final int TOPICS = 3;
  private static final int ORGANISATIONS = 30;

  private MadeUpCordis() {}

  static void in(Path directory) throws IOException {
    Random random = new Random(11);
    StringBuilder projects =
        new StringBuilder(
            "projectID,acronym,title,startDate,endDate,ecSignatureDate,call,keywords,objective\n");
    StringBuilder members =
        new StringBuilder(
            "projectID,organisationID,name,shortName,role,sme,activityType,country,nutsCode,city,"
                + "ecContribution\n");
    StringBuilder codes = new StringBuilder("projectID,euroSciVocCode,title,path\n");
    for (int i = 0; i < PROJECTS; i++) {
      int topic = random.nextInt(TOPICS);
      LocalDate signed = LocalDate.of(2022, 1, 1).plusDays(10L * i);
      projects.append(
          i
              + ",P"
              + i
              + ",Topic"
              + topic
              + " study "
              + i
              + ","
              + signed
              + ","
              + signed
              + ","
              + signed
              + ",call,\"topic"
              + topic
              + "; word"
              + random.nextInt(20)
              + "\","
              + "\"Topic"
              + topic
              + " with Org"
              + (topic + TOPICS * random.nextInt(10))
              + "\"\n");
      for (int m = 0; m < 4; m++) {
        int organisation = (topic + TOPICS * ((i + 3 * m) % 10)) % ORGANISATIONS;
        members.append(
            i
                + ","
                + organisation
                + ",Org"
                + organisation
                + " Works GmbH,ORG"
                + organisation
                + ","
                + (m == 0 ? "coordinator" : "participant")
                + ",false,PRC,DE,DE2"
                + organisation % 5
                + ",City"
                + organisation
                + ",1000\n");
      }
      codes.append(i + ",/23/" + topic + ",field" + topic + ",/science/field" + topic + "\n");
    }
    write(directory.resolve("project.csv.gz"), projects);
    write(directory.resolve("organization.csv.gz"), members);
    write(directory.resolve("euroSciVoc.csv.gz"), codes);
  }

  private static void write(Path path, StringBuilder csv) throws IOException {
    try (OutputStream file = Files.newOutputStream(path);
        OutputStream gzip = new GZIPOutputStream(file)) {
      gzip.write(csv.toString().getBytes(UTF_8));
    }
  }
}
