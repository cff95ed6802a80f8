"""How real the text makes an act: done, planned, demanded, offered, possible, denied, or none.

Comes in: the trigger of an act in its sentence. Goes out: the least real reading that
the words around it allow; nothing here makes an act more real.
"""
