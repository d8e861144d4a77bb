package org.counterpart.profile.gold;

/** Partial sorting by C. A. R. Hoare's FIND (Communications of the ACM 4 (1961) 321). */
final class Cheapest {
  private Cheapest() {}

  /**
   * Moves the {@code count} persons with the lowest prices to the front. O(n) on average.
   *
   * @param count from 1 to the number of persons
   * @return the sum of their prices
   */
  static double first(int[] persons, double[] price, int count) {
    var low = 0;
    var high = persons.length - 1;
    while (low < high) {
      var middle = price[persons[(low + high) >>> 1]];
      var i = low;
      var j = high;
      while (i <= j) {
        while (price[persons[i]] < middle) {
          i++;
        }
        while (price[persons[j]] > middle) {
          j--;
        }
        if (i <= j) {
          var swap = persons[i];
          persons[i++] = persons[j];
          persons[j--] = swap;
        }
      }
      if (count - 1 <= j) {
        high = j;
      } else if (count - 1 >= i) {
        low = i;
      } else {
        break;
      }
    }
    var sum = 0.0;
    for (var i = 0; i < count; i++) {
      sum += price[persons[i]];
    }
    return sum;
  }
}
