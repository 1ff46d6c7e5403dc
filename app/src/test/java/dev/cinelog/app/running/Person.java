package dev.cinelog.app.running;

/**
 * Somebody with an account.
 *
 * @param name what a test calls them
 * @param api calls as them
 */
public record Person(
        String name,
        String id,
        String username,
        String email,
        String password,
        String accessToken,
        String refreshToken,
        Api api) {

    /** Somebody who just came in, from the answer to registering or signing in. */
    static Person of(String name, String password, Answer signedIn, Api nobody) {
        var token = signedIn.at("/session/accessToken");
        return new Person(
                name,
                signedIn.at("/user/id"),
                signedIn.at("/user/username"),
                signedIn.at("/user/email"),
                password,
                token,
                signedIn.at("/session/refreshToken"),
                nobody.bearing(name, token));
    }
}
