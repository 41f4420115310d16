package partnershipplan.cli;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Runs the program in a Java in which nobody can open a connection, and keeps a note of whoever tries. The names of hosts
 * cannot be looked up either when it is started with {@code -Djdk.net.hosts.file} and an empty file.
 */
public final class NoNetwork {
    private static final Set<String> LOCAL = Set.of("file", "jar", "jrt");

    private NoNetwork() {}

    /** The options of Java that {@link Channels} and the look-up of names need. */
    static String[] options(Path note, Path emptyFile) {
        return new String[] {
            "-Dnote=" + note,
            "-Djdk.net.hosts.file=" + emptyFile,
            "-Djava.nio.channels.spi.SelectorProvider=" + Channels.class.getName()
        };
    }

    /** Runs the program; {@code connect HOST} tries to connect instead, by every way there is. */
    public static void main(String[] arguments) throws IOException {
        deny();
        if (arguments[0].equals("connect")) {
            Attempts.all(arguments[1]);
        } else {
            Main.main(arguments);
        }
    }

    @SuppressWarnings("deprecation") // the only way to get hold of every socket
    private static void deny() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw denied("Socket");
        });
        ServerSocket.setSocketFactory(() -> {
            throw denied("ServerSocket");
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw denied("DatagramSocket");
        });
        URL.setURLStreamHandlerFactory(protocol -> {
            if (LOCAL.contains(protocol)) {
                return null;
            }
            throw denied("URL " + protocol);
        });
    }

    private static IllegalStateException denied(String what) {
        try {
            Path note = Path.of(System.getProperty("note"));
            Files.writeString(note, Files.exists(note) ? Files.readString(note) + what + "\n" : what + "\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new IllegalStateException("no network here: " + what);
    }

    /** Opens no channel. */
    public static final class Channels extends SelectorProvider {
        @Override
        public DatagramChannel openDatagramChannel() {
            throw denied("DatagramChannel");
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) {
            throw denied("DatagramChannel");
        }

        @Override
        public Pipe openPipe() {
            throw denied("Pipe");
        }

        @Override
        public AbstractSelector openSelector() {
            throw denied("Selector");
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() {
            throw denied("ServerSocketChannel");
        }

        @Override
        public SocketChannel openSocketChannel() {
            throw denied("SocketChannel");
        }
    }

    /** The ways to a connection, all of which must fail. */
    private static final class Attempts {
        private interface Attempt {
            void run() throws IOException;
        }

        static void all(String host) {
            fails(() -> new Socket(host, 80).close());
            fails(() -> new ServerSocket(0).close());
            fails(() -> new DatagramSocket().close());
            fails(() -> SocketChannel.open().close());
            fails(() -> ServerSocketChannel.open().close());
            fails(() -> DatagramChannel.open().close());
            fails(() -> new URL("http://" + host).openStream().close());
            fails(() -> new URL("ftp://" + host).openStream().close());
        }

        private static void fails(Attempt attempt) {
            try {
                attempt.run();
            } catch (IOException | RuntimeException e) {
                return;
            }
            throw new IllegalStateException("a connection was opened");
        }
    }
}
