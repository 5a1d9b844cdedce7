package org.backbench.returns.queries;

import java.util.List;

/**
 * A query with all that was said, the oldest first.
 *
 * @param next who must do what by when, or why there is nothing left to do
 */
public record QueryThread(Query query, QueryState state, List<QueryMessage> messages, String next) {

    public QueryThread {
        messages = List.copyOf(messages);
    }

    /** What was said about one point. */
    public List<QueryMessage> about(QueryPoint point) {
        return messages.stream()
                .filter(message -> message.position() != null && message.position() == point.position())
                .toList();
    }
}
