package eu.hodina.web.request;

/** The headers by which a change is made once, and on what was read. */
public enum ApiHeader {
    /** The answer says the version of what it shows. */
    ETAG,

    /** The request has to say the version that it changes: 428 without, 412 where there is a newer one. */
    IF_MATCH,

    /** The request may carry a key, by which it is done once however often it is sent. */
    IDEMPOTENCY_KEY
}
