package io.github.ratecard.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The classes of a jar that is held in memory. */
final class NestedJar extends ClassLoader {
    private static final String CLASS = ".class";

    private final Map<String, byte[]> classes = new HashMap<>();

    /** @param parent is asked first */
    NestedJar(InputStream jar, ClassLoader parent) throws IOException {
        super(parent);
        ZipInputStream entries = new ZipInputStream(jar);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            String name = entry.getName();
            if (name.endsWith(CLASS)) {
                classes.put(
                        name.substring(0, name.length() - CLASS.length()).replace('/', '.'), entries.readAllBytes());
            }
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] code = classes.remove(name);
        if (code == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, code, 0, code.length);
    }
}
