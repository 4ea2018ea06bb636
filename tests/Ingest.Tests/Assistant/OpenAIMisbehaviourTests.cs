namespace Ingest.Tests.Assistant;

public sealed class OpenAIMisbehaviourTests() : MisbehaviourTests("the OpenAI SDK");
