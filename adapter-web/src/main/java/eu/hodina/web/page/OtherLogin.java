package eu.hodina.web.page;

/**
 * A way to log in beside the form, which the form leads to; there is none where no provider is set.
 *
 * @param place {@code /login/provider}
 */
public record OtherLogin(String place) {}
