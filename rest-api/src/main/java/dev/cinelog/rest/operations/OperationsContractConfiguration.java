package dev.cinelog.rest.operations;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The operations contract. */
@Configuration(proxyBeanMethods = false)
@Import(TimelineEndpoint.class)
public class OperationsContractConfiguration {}
