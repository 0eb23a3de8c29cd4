package dev.colophon.bibtex.internal.entry;

/** The keys seen so far, each as 64 bits, so that millions of them take little room. */
final class KeySet {
  private static final long PRIME = 0x100000001b3L;
  private static final long BASIS = 0xcbf29ce484222325L;

  private long[] slots = new long[1024];
  private int count;

  /** Adds a key; returns false if it was there. */
  boolean add(String key) {
    if (!insert(slots, hash(key))) {
      return false;
    }
    if (++count * 2 > slots.length) {
      grow();
    }
    return true;
  }

  boolean contains(String key) {
    long hash = hash(key);
    int at = slot(slots, hash);
    return slots[at] == hash;
  }

  private void grow() {
    long[] wider = new long[slots.length * 2];
    for (long hash : slots) {
      if (hash != 0) {
        insert(wider, hash);
      }
    }
    slots = wider;
  }

  private static boolean insert(long[] table, long hash) {
    int at = slot(table, hash);
    boolean isNew = table[at] != hash;
    table[at] = hash;
    return isNew;
  }

  /** Returns where a hash is, or where it has its place. */
  private static int slot(long[] table, long hash) {
    int at = (int) (hash ^ (hash >>> 32)) & (table.length - 1);
    while (table[at] != 0 && table[at] != hash) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  private static long hash(String key) {
    long hash = BASIS;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * PRIME;
    }
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
