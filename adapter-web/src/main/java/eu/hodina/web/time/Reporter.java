package eu.hodina.web.time;

import eu.hodina.application.time.TimesheetUser;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.time.WorkLogId;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Fields;
import eu.hodina.web.request.Me;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** Who reports work, or looks at it. */
@Singleton
final class Reporter {
    private final Commands commands;
    private final Me me;

    Reporter(Commands commands, Me me) {
        this.commands = commands;
        this.me = me;
    }

    TimesheetUser of(HttpRequest<?> request) {
        return of(commands.caller(request));
    }

    TimesheetUser of(Caller caller) {
        return new TimesheetUser(caller, me.findWorker(), me.leads(), me.readsAll());
    }

    static WorkLogId log(String id) {
        return Fields.made("/id", id, WorkLogId::new);
    }
}
