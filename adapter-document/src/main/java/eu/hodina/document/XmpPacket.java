package eu.hodina.document;

import java.nio.charset.StandardCharsets;

/**
 * The metadata of a file, as archives read them (XMP, ISO 16684-1; PDF/A-3, 6.6): what the file is and, of one that bears a
 * Factur-X invoice, which profile that has.
 */
final class XmpPacket {
    private static final String FACTUR_X = """
            <rdf:Description rdf:about="" xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#"
             fx:DocumentType="INVOICE" fx:DocumentFileName="factur-x.xml" fx:Version="1.0" fx:ConformanceLevel="EN 16931"/>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>fx</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq>
            """
            + property("DocumentFileName", "The name of the embedded XML document")
            + property("DocumentType", "The type of the hybrid document in capital letters, e.g. INVOICE or ORDER")
            + property("Version", "The actual version of the standard applying to the embedded XML document")
            + property("ConformanceLevel", "The conformance level of the embedded XML document")
            + """
            </rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    private XmpPacket() {}

    private static String property(String name, String description) {
        return "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>" + name
                + "</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType>"
                + "<pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>" + description
                + "</pdfaProperty:description></rdf:li>\n";
    }

    /**
     * @param instant of the making: {@code 2026-10-31T12:00:00Z}
     * @param producer exactly as the file's dictionary names it
     * @param facturX whether a Factur-X invoice is embedded
     */
    static byte[] of(String title, String author, String instant, String producer, boolean facturX) {
        String packet = """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="3"
                 pdfaid:conformance="A" xmp:CreatorTool="Hodina" xmp:CreateDate="%3$s" xmp:ModifyDate="%3$s"
                 xmp:MetadataDate="%3$s" pdf:Producer="%4$s" dc:format="application/pdf">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
                </rdf:Description>
                %5$s</rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""";
        return packet.formatted(xml(title), xml(author), instant, xml(producer), facturX ? FACTUR_X : "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
