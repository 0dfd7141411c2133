/// A hand-written entity in which every kept field has a value of its own.
enum ReferenceEntity {
    static let document = Markup.aggregate("\n" + Markup.entity(content))

    private static let content = extensions + identityProvider + serviceProvider + organization + contacts

    private static let extensions = """
        <md:Extensions>
          <mdrpi:RegistrationInfo registrationAuthority="https://registrar.example" \
        registrationInstant="2020-02-29T12:00:00Z">
            <mdrpi:RegistrationPolicy xml:lang="en">https://registrar.example/policy</mdrpi:RegistrationPolicy>
          </mdrpi:RegistrationInfo>
          <mdattr:EntityAttributes>
            <saml:Attribute Name="urn:oasis:names:tc:SAML:attribute:assurance-certification">
              <saml:AttributeValue>https://assurance.example/certification</saml:AttributeValue>
            </saml:Attribute>
            <saml:Attribute Name="http://macedir.org/entity-category">
              <saml:AttributeValue>https://category.example/category</saml:AttributeValue>
            </saml:Attribute>
            <saml:Attribute Name="http://macedir.org/entity-category-support">
              <saml:AttributeValue>https://category.example/support</saml:AttributeValue>
            </saml:Attribute>
          </mdattr:EntityAttributes>
        </md:Extensions>
        """

    private static let identityProvider = """
        <md:IDPSSODescriptor errorURL="https://one.example/error">
          <md:Extensions>
            <shibmd:Scope regexp="false">scope.example</shibmd:Scope>
            <mdui:UIInfo>
              <mdui:DisplayName xml:lang="de">Anzeigename</mdui:DisplayName>
              <mdui:Description xml:lang="fr">une description</mdui:Description>
              <mdui:InformationURL xml:lang="it">https://one.example/information</mdui:InformationURL>
              <mdui:PrivacyStatementURL xml:lang="nl">https://one.example/privacy</mdui:PrivacyStatementURL>
              <mdui:Logo xml:lang="sv" width="80" height="60">https://one.example/logo.png</mdui:Logo>
              <mdui:Logo width="16" height="16">data:image/png;base64,AAAA</mdui:Logo>
            </mdui:UIInfo>
          </md:Extensions>
          <md:KeyDescriptor use="signing">
            <ds:KeyInfo><ds:X509Data><ds:X509Certificate>c2lnbmluZw==</ds:X509Certificate></ds:X509Data></ds:KeyInfo>
          </md:KeyDescriptor>
          <md:SingleSignOnService Binding="urn:binding:redirect" Location="https://one.example/sso" \
        ResponseLocation="https://one.example/response"/>
        </md:IDPSSODescriptor>
        """

    private static let serviceProvider = """
        <md:SPSSODescriptor>
          <md:AssertionConsumerService Binding="urn:binding:post" Location="https://one.example/acs" index="1"/>
        </md:SPSSODescriptor>
        """

    private static let organization = """
        <md:Organization>
          <md:OrganizationName xml:lang="es">Nombre</md:OrganizationName>
          <md:OrganizationDisplayName xml:lang="pt">Nome</md:OrganizationDisplayName>
        </md:Organization>
        """

    private static let contacts = """
        <md:ContactPerson contactType="technical">
          <md:Company>Company</md:Company>
          <md:GivenName>Given</md:GivenName>
          <md:SurName>Sur</md:SurName>
          <md:EmailAddress>mailto:support@one.example</md:EmailAddress>
          <md:TelephoneNumber>+00 1</md:TelephoneNumber>
        </md:ContactPerson>
        <md:ContactPerson contactType="other" remd:contactType="http://refeds.org/metadata/contactType/security"/>
        <md:ContactPerson contactType="billing" \
        icmd:contactType="http://id.incommon.org/metadata/contactType/security"/>
        """
}
