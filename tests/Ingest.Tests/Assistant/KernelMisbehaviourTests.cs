#if NAMED_STACK
namespace Ingest.Tests.Assistant;

public sealed class KernelMisbehaviourTests() : MisbehaviourTests("Semantic Kernel");
#endif
