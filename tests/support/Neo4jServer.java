// Starts one Neo4j Community server for the tests, prints its address, and ends when its standard input closes.
import java.io.IOException;
import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

public class Neo4jServer {
    private static volatile DatabaseManagementService service;

    public static void main(String[] arguments) {
        endWithParent();
        Path home = Path.of(arguments[0]);
        SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
        service = new DatabaseManagementServiceBuilder(home)
            .setConfig(GraphDatabaseSettings.auth_enabled, false)
            .setConfig(GraphDatabaseSettings.pagecache_memory, 128L * 1024 * 1024)
            .setConfig(HttpConnector.enabled, false)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, address)
            .setConfig(BoltConnector.advertised_address, address)
            .build();
        System.out.println("bolt://" + address);
    }

    // A test run may be killed outright, also while the server starts, hence the wait on a stream that ends with its parent.
    private static void endWithParent() {
        new Thread(() -> {
            try {
                while (System.in.read() >= 0) { }
            } catch (IOException ended) {
                System.err.println(ended);
            }
            if (service != null) service.shutdown();
            Runtime.getRuntime().halt(0);
        }).start();
    }
}
