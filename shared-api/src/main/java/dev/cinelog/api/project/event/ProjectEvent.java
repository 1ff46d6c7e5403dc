package dev.cinelog.api.project.event;

import dev.cinelog.api.project.ProjectId;

/** The life of a project. */
public sealed interface ProjectEvent permits ProjectCreated, ProjectRenamed, ProjectDescribed, ProjectDeleted {

    ProjectId projectId();
}
