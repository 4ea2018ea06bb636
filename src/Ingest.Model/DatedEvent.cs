namespace Ingest.Model;

/// <summary>A date with its role; an exchange of notes has two with the role <see cref="DateRole.Signed"/>.</summary>
public sealed record DatedEvent(DateRole Role, Finding<PartialDate?> Date);
