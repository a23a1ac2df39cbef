package eu.hodina.mail;

/** Reports on deliveries as servers write them (RFC 3464, appendix E). */
final class Reports {
    private Reports() {}

    static String failed(String id, String status, String messageId, String recipient) {
        return report(id, "failed", status, messageId, recipient);
    }

    static String report(String id, String action, String status, String messageId, String recipient) {
        return """
                Message-ID: <%s@mx.example>
                From: Mail Delivery System <MAILER-DAEMON@mx.example>
                To: fakturace@hodina.example
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

                --b1
                Content-Type: text/plain; charset=us-ascii

                This is the mail system at host mx.example.

                --b1
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example
                Arrival-Date: Mon, 2 Nov 2026 12:00:00 +0100

                Final-Recipient: rfc822; %s
                Original-Recipient: rfc822;%s
                Action: %s
                Status: %s
                Remote-MTA: dns; mx.klient.example
                Diagnostic-Code: smtp; 550 5.1.1 No such
                    user here

                --b1
                Content-Type: message/rfc822

                From: fakturace@hodina.example
                Message-ID: %s
                Subject: Faktura

                Text of ours.

                --b1--
                """.formatted(id, recipient, recipient, action, status, messageId);
    }
}
