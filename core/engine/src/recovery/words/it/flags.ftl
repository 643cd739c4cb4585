### Red flags: fixed texts. They inform and do not diagnose. Not yet reviewed by a clinician.
