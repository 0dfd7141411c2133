import SAMLMetadata
import Testing

@Suite struct EndpointTests {
    @Test(arguments: [
        "SingleSignOnService", "SingleLogoutService", "ArtifactResolutionService", "ManageNameIDService",
        "NameIDMappingService", "AssertionIDRequestService", "AssertionConsumerService", "AttributeService",
        "AuthnQueryService", "AuthzService",
    ])
    func everyServiceIsAnEndpoint(service: String) throws {
        let endpoint = "<md:\(service) Binding='urn:b' Location='https://a.example/'/>"
        #expect(
            try readEntity("<md:PDPDescriptor>\(endpoint)</md:PDPDescriptor>").endpoints == [
                Endpoint(
                    service: service, binding: "urn:b", location: "https://a.example/", responseLocation: nil,
                    role: .other)
            ])
    }

    @Test func aDiscoveryResponseInsideTheExtensionsIsAnEndpoint() throws {
        let response = "<idpdisc:DiscoveryResponse Binding='urn:b' Location='https://a.example/'/>"
        let endpoints = try readEntity(Markup.serviceProvider(Markup.extensions(response))).endpoints
        #expect(endpoints.map(\.service) == ["DiscoveryResponse"])
        #expect(endpoints.map(\.role) == [.serviceProvider])
    }

    @Test func attributesAreTrimmedAndEmptyWhereMissing() throws {
        let endpoints = try readEntity(
            Markup.serviceProvider(
                """
                <md:SingleLogoutService Binding=" urn:b " Location="&#10;https://a.example/ " \
                ResponseLocation=" urn:r"/>
                <md:SingleLogoutService ResponseLocation=""/>
                """)
        ).endpoints
        #expect(
            endpoints == [
                Endpoint(
                    service: "SingleLogoutService", binding: "urn:b", location: "https://a.example/",
                    responseLocation: "urn:r", role: .serviceProvider),
                Endpoint(
                    service: "SingleLogoutService", binding: "", location: "", responseLocation: nil,
                    role: .serviceProvider),
            ])
    }

    @Test func referencesInAttributesAreResolved() throws {
        let content = Markup.serviceProvider(
            """
            <md:SingleLogoutService Location="https://a.example/?a=1&amp;b=&#50;&amp;amp;&lt;&quot;&#x41;" \
            ResponseLocation="urn:&amp;"/>
            """)
        let reading = try Reading(Markup.aggregate(Markup.entity(content, id: "https://a.example/?a=1&amp;b=2")))
        let entity = try #require(reading.entities.first)
        #expect(entity.entityID == "https://a.example/?a=1&b=2")
        #expect(entity.endpoints.map(\.location) == ["https://a.example/?a=1&b=2&amp;<\"A"])
        #expect(entity.endpoints.map(\.responseLocation) == ["urn:&"])
    }

    @Test func anEndpointOutsideARoleDoesNotCount() throws {
        let endpoint = "<md:SingleLogoutService Location='urn:a'/>"
        #expect(try readEntity(endpoint + Markup.extensions(endpoint)).endpoints.isEmpty)
    }

    @Test func anEndpointOverTheLimitIsLeftOutAndReported() throws {
        let long = String(repeating: "a", count: 65_537)
        let content = Markup.serviceProvider(
            "<md:SingleLogoutService Location='\(long)'/><md:SingleLogoutService Location='urn:a'/>")
        let reading = try Reading(Markup.aggregate(Markup.entity(content)))
        #expect(reading.entities.flatMap(\.endpoints).map(\.location) == ["urn:a"])
        #expect(
            reading.issues == [.valueTooLong(element: "SingleLogoutService", entityID: Markup.entityID, line: 1)])
    }
}
